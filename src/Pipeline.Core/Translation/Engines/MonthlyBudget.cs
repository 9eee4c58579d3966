using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Translation.Engines;

/// <summary>
/// The characters of a month, kept where all workers see them. They are reserved before they are sent, so that workers
/// side by side never spend too much and one that is killed has at worst counted what it did not send.
/// </summary>
/// <param name="work">Where the count is kept.</param>
/// <param name="limit">Characters a month may cost; null for no bound, and then nothing is counted.</param>
/// <param name="time">Says which month it is, in UTC.</param>
internal sealed class MonthlyBudget(IBlobStore work, long? limit, TimeProvider time)
{
    /// <summary>Characters a month may cost; as many as there are without a bound.</summary>
    public long Limit => limit ?? long.MaxValue;

    /// <summary>The moment from which there are characters again.</summary>
    public DateTimeOffset Renewal
    {
        get
        {
            var now = time.GetUtcNow();
            return new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1);
        }
    }

    /// <summary>Reserves characters; null when the month has not that many left.</summary>
    public async Task<Reservation?> TryReserveAsync(int characters, CancellationToken cancellationToken)
    {
        var reservation = new Reservation(WorkPath.MonthlyUse(time.GetUtcNow()), characters);
        return limit is not { } most || await TryAddAsync(reservation, most, cancellationToken) ? reservation : null;
    }

    /// <summary>Gives back what was not charged.</summary>
    public Task ReleaseAsync(Reservation reservation, CancellationToken cancellationToken) => limit is null
        ? Task.CompletedTask
        : work.UpdateAsync(reservation.Month, StoredJson.MonthlyUse, use => new(Math.Max(0, (use?.Characters ?? 0) - reservation.Characters)), cancellationToken);

    private async Task<bool> TryAddAsync(Reservation reservation, long most, CancellationToken cancellationToken)
    {
        var fits = false;
        await work.UpdateAsync(
            reservation.Month,
            StoredJson.MonthlyUse,
            use =>
            {
                var sum = (use?.Characters ?? 0) + reservation.Characters;
                fits = sum <= most;
                return fits ? new(sum) : use ?? new(0);
            },
            cancellationToken);
        return fits;
    }
}

/// <summary>Characters set aside.</summary>
/// <param name="Month">The path of the month they count for.</param>
/// <param name="Characters">How many.</param>
internal sealed record Reservation(string Month, int Characters);

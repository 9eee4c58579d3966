using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Keeps the receipt of each upload, for programs and for people.</summary>
/// <param name="store">The container of receipts.</param>
/// <param name="site">Where the site is served, so that a receipt can link to it; null where that is not known.</param>
internal sealed class Receipts(IBlobStore store, Uri? site)
{
    /// <summary>Begins a receipt. It takes the place of one for an earlier upload to the same path, never of one for a later upload.</summary>
    public async Task OpenAsync(Receipt fresh, CancellationToken cancellationToken)
    {
        var opened = await store.UpdateAsync(ReceiptPath.Data(fresh.Upload, fresh.IsOfReview), StoredJson.Receipt, old => Open(old, fresh), cancellationToken);
        await DrawAsync(opened, cancellationToken);
    }

    /// <summary>Changes the receipt of an upload; one that was replaced by a later upload's is left alone.</summary>
    public async Task UpdateAsync(UploadId upload, Func<Receipt, Receipt> change, CancellationToken cancellationToken)
    {
        if (await store.ChangeAsync(ReceiptPath.Data(upload), StoredJson.Receipt, current => current.Upload == upload ? change(current) : current, cancellationToken) is { } changed)
        {
            await DrawAsync(changed, cancellationToken);
        }
    }

    private static Receipt Open(Receipt? old, Receipt fresh) =>
        old is null || (old.Upload != fresh.Upload && old.Arrived <= fresh.Arrived) ? fresh
        : old.Upload != fresh.Upload ? old
        : fresh.Stages.Aggregate(old, (receipt, stage) => receipt.With(stage)) with { Status = StatusAgain(old, fresh), Summary = fresh.Summary ?? old.Summary, Review = fresh.Review ?? old.Review };

    /// <summary>An upload dealt with again stays published while that goes on.</summary>
    private static ReceiptStatus StatusAgain(Receipt old, Receipt fresh) =>
        fresh.Status is ReceiptStatus.InProgress or ReceiptStatus.Failed && old.Status is ReceiptStatus.Published ? old.Status : fresh.Status;

    /// <summary>Draws the page from the data, which were just written.</summary>
    private Task DrawAsync(Receipt written, CancellationToken cancellationToken) => store.FollowAsync(
        ReceiptPath.Data(written.Upload, written.IsOfReview),
        StoredJson.Receipt,
        written,
        receipt => store.PutAsync(ReceiptPath.Page(receipt.Upload, written.IsOfReview), Encoding.UTF8.GetBytes(ReceiptPage.Of(receipt, site)), cancellationToken),
        cancellationToken);
}

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>What a reader made of a file.</summary>
/// <param name="Verdict"><see cref="Accepted"/>, or the code the file was refused with.</param>
/// <param name="Check">Throws where what was accepted is not as it must be; null where there is nothing to look at.</param>
internal sealed record HostileAnswer(string Verdict, Action? Check = null)
{
    /// <summary>The verdict on a file that was read.</summary>
    public const string Accepted = "accepted";
}

using Pipeline.Core.Model;

namespace Pipeline.Core.Flow;

/// <summary>What one event in queue <c>extract</c> says: <see cref="Arrived"/>, or something that is <see cref="Irrelevant"/>.</summary>
internal abstract record UploadEvent
{
    private UploadEvent()
    {
    }

    /// <summary>A file was uploaded, or is to be dealt with again.</summary>
    /// <param name="Upload">Which version of which file.</param>
    /// <param name="IsAgain">True when it is to be dealt with even if that was done before.</param>
    public sealed record Arrived(UploadId Upload, bool IsAgain) : UploadEvent;

    /// <summary>Nothing the pipeline has to do with.</summary>
    /// <param name="About">What the event is about, as far as it can be told.</param>
    /// <param name="Why">Why it is left alone.</param>
    public sealed record Irrelevant(string About, string Why) : UploadEvent;
}

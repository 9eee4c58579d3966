namespace Pipeline.Core.Translation.Memory;

/// <summary>The names of what a translation unit says beyond TMX itself.</summary>
internal static class TmxProperties
{
    /// <summary>The agency a pair was approved for.</summary>
    public const string Agency = "x-agency";

    /// <summary>The report a person approved it in.</summary>
    public const string Report = "x-report";

    /// <summary>Where such a sentence stands.</summary>
    public const string Context = "x-context";

    /// <summary><c>final</c> for an official translation.</summary>
    public const string State = "x-state";

    /// <summary>The value of <see cref="State"/> for an official translation.</summary>
    public const string Final = "final";

    /// <summary>How TMX writes a moment, in UTC.</summary>
    public const string Moment = "yyyyMMdd'T'HHmmss'Z'";
}

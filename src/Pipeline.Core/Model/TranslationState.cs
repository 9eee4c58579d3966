namespace Pipeline.Core.Model;

/// <summary>How far a report's translation is as a whole: what lists, data and the search tell reports apart by.</summary>
public enum TranslationState
{
    /// <summary>All of it was approved by a person, once or for this report.</summary>
    Approved,

    /// <summary>All of it is translated, some by a machine or still to be confirmed.</summary>
    Machine,

    /// <summary>Some of it is not translated.</summary>
    Pending,
}

/// <summary>Reads the state of a translation from its counts.</summary>
public static class TranslationStates
{
    /// <summary>The least of any segment decides: one that is not translated, else one that nobody has approved.</summary>
    public static TranslationState Of(OriginCounts counts) =>
        counts.Pending > 0 ? TranslationState.Pending
        : counts.Machine + counts.Unconfirmed > 0 ? TranslationState.Machine
        : TranslationState.Approved;
}

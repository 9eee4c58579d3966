namespace Pipeline.Core.Search;

/// <summary>Which levels of the index stand now: the one file of it that changes.</summary>
internal sealed record SearchManifest
{
    /// <summary>The version of the format of all files of the index.</summary>
    public const int Format = 1;

    /// <summary>
    /// The version of the rules in code that make terms and texts of a report: raise it when they change. The tables they read are
    /// seen to change by themselves (<see cref="SearchRules"/>).
    /// </summary>
    public const int Rules = 1;

    /// <summary>The version it is written in.</summary>
    public required int Version { get; init; }

    /// <summary>The levels, newest first.</summary>
    public required IReadOnlyList<SearchLevel> Levels { get; init; }
}

/// <summary>A level: an index of some documents that never changes. Its documents are numbered from 0 (<see cref="SearchDocument.Order"/>).</summary>
internal sealed record SearchLevel
{
    /// <summary>Its folder: a hash over its documents and the rules they are read by.</summary>
    public required string Id { get; init; }

    /// <summary>How many documents it has, those gone too.</summary>
    public required int Documents { get; init; }

    /// <summary>How many buckets of the terms of texts it has.</summary>
    public required int Buckets { get; init; }

    /// <summary>How many buckets of the terms of titles and names it has.</summary>
    public required int TitleBuckets { get; init; }

    /// <summary>How many pages of its catalogue there are.</summary>
    public required int Pages { get; init; }

    /// <summary>Each year with its first document, newest year first.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Years { get; init; }

    /// <summary>The documents a newer level replaces or that were withdrawn, ascending.</summary>
    public required IReadOnlyList<int> Gone { get; init; }
}

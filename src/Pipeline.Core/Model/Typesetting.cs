namespace Pipeline.Core.Model;

/// <summary>
/// How a paragraph is set, as far as the layout of official documents (GB/T 9704-2012) gives that a meaning. There, size
/// does not tell a heading from text, all being 16 pt: the face and the numbering do.
/// </summary>
public sealed record Typesetting
{
    /// <summary>The face of its first letters; null for one that GB/T 9704 gives no meaning.</summary>
    public TypeFace? Face { get; init; }

    /// <summary>True when its first letters are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>True when it stands in the middle of its line, as titles do.</summary>
    public bool IsCentered { get; init; }

    /// <summary>True when it is pushed to the right margin, as signature and date are.</summary>
    public bool IsRight { get; init; }

    /// <summary>The size of its first letters in points, where known.</summary>
    public double? PointSize { get; init; }

    /// <summary>How many characters of the text are set like its first letters, where another face follows in the same paragraph: there a run-in heading ends.</summary>
    public int? LeadLength { get; init; }
}

/// <summary>The faces GB/T 9704-2012 gives a place in a document, whatever foundry made them.</summary>
public enum TypeFace
{
    /// <summary>小标宋: the title.</summary>
    TitleSong,

    /// <summary>黑体: headings of the first level.</summary>
    Hei,

    /// <summary>楷体: headings of the second level.</summary>
    Kai,

    /// <summary>仿宋: text, and headings below the second level.</summary>
    FangSong,

    /// <summary>宋体: page numbers, tables; in documents that do not follow the standard, anything.</summary>
    Song,
}

namespace Pipeline.Core.Structure;

/// <summary>The kinds of page furniture that other steps ask for by name.</summary>
internal static class Furniture
{
    /// <summary>The line with date and source.</summary>
    public const string Dateline = "dateline";

    /// <summary>Index number, publisher, dates and the like, as disclosure columns print them.</summary>
    public const string Metadata = "metadata";

    /// <summary>The file name a page prints for a picture.</summary>
    public const string ImageName = "image_name";

    /// <summary>The alternative text a page prints for a picture.</summary>
    public const string ImageText = "image_alt";

    /// <summary>The title once more.</summary>
    public const string RepeatedTitle = "repeated_title";

    /// <summary>A line of the printed list of contents.</summary>
    public const string Contents = "contents";

    /// <summary>Anything else outside the article of a web page.</summary>
    public const string Site = "site";
}

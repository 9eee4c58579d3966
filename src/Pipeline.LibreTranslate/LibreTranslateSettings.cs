namespace Pipeline.LibreTranslate;

/// <summary>A LibreTranslate server's settings as they stand in a configuration, unchecked; an empty one counts as not set.</summary>
public sealed record LibreTranslateSettings
{
    /// <summary>The address under which the server's <c>/translate</c> is found.</summary>
    public string? Address { get; init; }

    /// <summary>A key of the server; none where it asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>The settings of a configuration, where their section is <c>LibreTranslate</c>.</summary>
    /// <param name="find">A setting by its name, as <c>LibreTranslate:Address</c>; null where nobody set it.</param>
    public static LibreTranslateSettings From(Func<string, string?> find) => new()
    {
        Address = find("LibreTranslate:Address"),
        Key = find("LibreTranslate:Key"),
    };
}

using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Web and mail addresses, whole: the digits inside are no numbers.</summary>
internal static partial class Addresses
{
    /// <summary>Those of either language: they are never translated.</summary>
    public static IEnumerable<Atom> Those(FigureText text) => Form().Matches(text.Rest).Select(match =>
    {
        var address = match.Value.TrimEnd('.', '/', '-', ':', '?', '!', '\'');
        return new Identifier(match.Index, match.Index + address.Length, IdentifierKind.Address, Key(text.Cased.Substring(match.Index, address.Length)));
    });

    /// <summary>Scheme and <c>www.</c> may be left out; host in lower case, the path as it is.</summary>
    private static string Key(string address)
    {
        var bare = Scheme().Replace(address, "");
        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? bare.ToLowerInvariant() : bare[..slash].ToLowerInvariant() + bare[slash..];
    }

    [GeneratedRegex(@"https?://[a-z0-9\-._~:/?#@!$&'*+=%]+|(?<![a-z0-9._%+\-])[a-z0-9][a-z0-9._%+\-]{0,63}@[a-z0-9\-.]{1,120}[a-z]|(?<![a-z0-9.\-])(?:[a-z0-9\-]{1,63}\.){1,6}(?:com|cn|net|org|gov|edu|info|hk|mo|tw)(?![a-z])(?:[/?][a-z0-9\-._~:/?#@!$&'*+=%]*)?")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}

using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// The script of the search page, the only one that is a file. Its modules are joined into one file, each after those it imports, and sent
/// without their comments and indentation. Its name carries the hash of its bytes, so it may be cached for ever.
/// </summary>
internal static partial class SearchScript
{
    private static readonly string[] Modules = ["folding.js", "query.js", "postings.js", "levels.js", "results.js", "excerpts.js", "drawing.js", "search.js"];

    private static readonly byte[] Script = Encoding.UTF8.GetBytes(string.Concat(Modules.Select(Read)));

    /// <summary>Where it stands.</summary>
    public static SitePath Path { get; } = SitePath.Asset("search", Revision.HashOf(Script), "js");

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Content => Script;

    /// <summary>A module as it stands in the file.</summary>
    internal static string Read(string module)
    {
        using var resource = typeof(SearchScript).Assembly.GetManifestResourceStream(module)
            ?? throw new InvalidOperationException($"The module {module} is not embedded.");
        using var text = new StreamReader(resource);
        return Join(text.ReadToEnd());
    }

    /// <summary>A module as a part of the file: what it imports stands before it there, and nobody imports from the file.</summary>
    internal static string Join(string module) => Export().Replace(Unsent().Replace(module, ""), "");

    /// <summary>Import lines, lines of comment, empty lines, indentation.</summary>
    [GeneratedRegex(@"^(?:import .*\n|[ \t]*(?://|/\*\*).*\n|[ \t]*\n|[ \t]+)", RegexOptions.Multiline)]
    private static partial Regex Unsent();

    [GeneratedRegex("^export ", RegexOptions.Multiline)]
    private static partial Regex Export();
}

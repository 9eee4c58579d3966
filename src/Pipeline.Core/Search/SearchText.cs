using System.Text.Json;
using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>
/// The text of a report as the search reads it, <c>text.json.gz</c> beside its page: candidates are held against it before they
/// are shown, and excerpts are taken from it. A unit is a row of its id (empty for the title), its Chinese, its English, and the
/// other spellings of its Chinese (<see cref="ChineseSpellings"/>); a side nobody has written is empty.
/// </summary>
/// <param name="Units">The units, in the order of the page.</param>
internal sealed record SearchText(IReadOnlyList<IReadOnlyList<string>> Units)
{
    /// <summary>The text of a report.</summary>
    public static SearchText Of(BilingualReport bilingual)
    {
        var isTraditional = bilingual.Report.Language is Language.TraditionalChinese;
        return new([.. SearchUnits.Of(bilingual).Select(unit => (IReadOnlyList<string>)[unit.Id, unit.Zh, unit.En, .. ChineseSpellings.Of(unit.Zh, isTraditional)])]);
    }

    /// <summary>
    /// Everything that can be searched for in it: the other spellings of a text in place of the text, so that a word in Traditional
    /// Chinese has no hit as it is typed, and is looked for in Simplified reports too.
    /// </summary>
    public IEnumerable<string> Texts => Units.SelectMany(unit => unit.Count > 3 ? unit.Skip(2) : unit.Skip(1));

    /// <summary>The bytes of the file.</summary>
    public byte[] ToFile() => Gzip.Compress(JsonSerializer.SerializeToUtf8Bytes(this, SearchJson.Compact.SearchText));
}

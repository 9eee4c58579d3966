using System.Buffers;
using System.Text.Json;

namespace Pipeline.Core.Terminology.Scripts;

/// <summary>
/// One conversion of OpenCC, over its own tables: the text is normalised, cut at the phrases of the segmentation, and each
/// piece sent through the stages. See https://github.com/BYVoid/OpenCC.
/// </summary>
internal sealed class ScriptConversion
{
    private readonly PhraseGroup[] _normalization;
    private readonly PhraseGroup? _segmentation;
    private readonly PhraseGroup[] _stages;
    private readonly SearchValues<char> _changing;

    private ScriptConversion(OpenCcConfiguration configuration, Func<Phrase, bool> isWanted)
    {
        PhraseGroup Group(OpenCcStep step) => new([.. Tables(step.Dict).Select(file => Phrase.Table(ReadTable(file).Where(isWanted)))], step.Dict.MatchPolicy);

        _normalization = [.. configuration.Normalization.Select(Group)];
        _segmentation = configuration.Segmentation is { } segmentation ? Group(segmentation) : null;
        _stages = [.. configuration.ConversionChain.Select(Group)];
        _changing = SearchValues.Create([.. _normalization.Concat(_stages).SelectMany(group => group.Phrases).Where(phrase => !phrase.IsIdentity).Select(Changed).Distinct()]);
    }

    /// <summary>The conversion a configuration describes.</summary>
    /// <param name="name">Its name, e.g. <c>tw2s</c>.</param>
    /// <param name="isWanted">The phrases to convert; all when null.</param>
    public static ScriptConversion Load(string name, Func<Phrase, bool>? isWanted = null) => new(Read(name), isWanted ?? (_ => true));

    /// <summary>The files a conversion is made of: its configuration and its tables.</summary>
    /// <param name="name">Its name.</param>
    public static IEnumerable<string> FilesOf(string name)
    {
        var configuration = Read(name);
        OpenCcStep[] segmentation = configuration.Segmentation is { } step ? [step] : [];
        return [$"{name}.json", .. configuration.Normalization.Concat(segmentation).Concat(configuration.ConversionChain).SelectMany(step => Tables(step.Dict)).Distinct()];
    }

    /// <summary>The entries of a table; the first value of a key is the usual one.</summary>
    public static IEnumerable<Phrase> ReadTable(string file) =>
        EmbeddedData.Lines(file)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(entry => new Phrase(entry[0], entry[1].Split(' ')[0]));

    /// <summary>The text converted; the same string when nothing changes.</summary>
    public string Convert(string text)
    {
        if (!text.AsSpan().ContainsAny(_changing))
        {
            return text;
        }

        var normalised = Through(_normalization, text);
        return _segmentation is null
            ? Through(_stages, normalised)
            : string.Concat(_segmentation.Cut(normalised).Select(piece => Through(_stages, piece)));
    }

    private static OpenCcConfiguration Read(string name)
    {
        using var file = EmbeddedData.Open(name + ".json");
        return JsonSerializer.Deserialize(file, OpenCcJson.Default.OpenCcConfiguration) ?? throw new InvalidOperationException($"{name}.json is empty.");
    }

    private static string Through(PhraseGroup[] groups, string text) => groups.Aggregate(text, (made, group) => group.Convert(made));

    private static IEnumerable<string> Tables(OpenCcTable table) => table.File is { } file ? [file] : table.Dicts.SelectMany(Tables);

    /// <summary>A character that must be in a text for this phrase to change it: without any such character nothing does.</summary>
    private static char Changed(Phrase phrase) => phrase.Key.AsSpan().CommonPrefixLength(phrase.Value) is var same && same < phrase.Key.Length ? phrase.Key[same] : phrase.Key[0];
}

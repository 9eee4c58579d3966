using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>Undoes the filters of a stream, one after the other. Those of pictures are not undone: such a stream holds no text.</summary>
/// <param name="resolve">Finds what a reference means.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class StreamFilters(Func<PdfValue, PdfValue> resolve, PdfBudget budget)
{
    private const int MostFilters = 8;

    /// <summary>The bytes, decrypted before, as they were before they were filtered; null for a picture and an unknown filter.</summary>
    public ReadOnlyMemory<byte>? Decode(PdfDictionary dictionary, ReadOnlyMemory<byte> raw)
    {
        budget.TakeWork(raw.Length);
        var names = List(First(dictionary, "Filter", "F"));
        var parameters = List(First(dictionary, "DecodeParms", "DP"));
        var bytes = names.Count == 0 ? Counted(raw) : raw;
        for (var index = 0; index < names.Count && !budget.IsOver(); index++)
        {
            var parameter = index < parameters.Count ? resolve(parameters[index]) as PdfDictionary : null;
            if (index >= MostFilters || Apply(resolve(names[index]).Name, bytes, parameter) is not { } decoded)
            {
                return null;
            }

            bytes = decoded;
        }

        return bytes;
    }

    /// <summary>True when the stream is said to be kept out of the file's encryption.</summary>
    public bool IsKeptPlain(PdfDictionary dictionary) =>
        List(dictionary["Filter"]) is [var first, ..] && resolve(first).Name == "Crypt"
        && (List(dictionary["DecodeParms"]) is not [var parameters, ..] || resolve(parameters) is not PdfDictionary { } found || resolve(found["Name"]).Name is null or "Identity");

    private static PdfValue First(PdfDictionary dictionary, string name, string shortName) =>
        dictionary[name] is PdfNull ? dictionary[shortName] : dictionary[name];

    private IReadOnlyList<PdfValue> List(PdfValue value) => resolve(value) switch
    {
        PdfArray array => array.Items,
        PdfNull => [],
        var one => [one],
    };

    private ReadOnlyMemory<byte>? Apply(string? name, ReadOnlyMemory<byte> data, PdfDictionary? parameters) => name switch
    {
        "FlateDecode" or "Fl" => Predictors.Undo(FlateFilter.Decode(data, budget), PredictionOf(parameters)),
        "LZWDecode" or "LZW" => Predictors.Undo(LzwFilter.Decode(data.Span, Parameter(parameters, "EarlyChange", 1), budget), PredictionOf(parameters)),
        "ASCII85Decode" or "A85" => AsciiFilters.DecodeBase85(data.Span, budget),
        "ASCIIHexDecode" or "AHx" => Counted(AsciiFilters.DecodeHex(data.Span)),
        "RunLengthDecode" or "RL" => AsciiFilters.DecodeRuns(data.Span, budget),
        "Crypt" => Counted(data),
        _ => default(ReadOnlyMemory<byte>?),
    };

    private ReadOnlyMemory<byte> Counted(ReadOnlyMemory<byte> bytes)
    {
        budget.TakeInflated(bytes.Length, bytes.Length);
        return bytes;
    }

    private Prediction PredictionOf(PdfDictionary? parameters) => new(
        Parameter(parameters, "Predictor", 1), Parameter(parameters, "Colors", 1), Parameter(parameters, "BitsPerComponent", 8), Parameter(parameters, "Columns", 1));

    private int Parameter(PdfDictionary? parameters, string key, int otherwise) => parameters is null ? otherwise : resolve(parameters[key]).WholeOr(otherwise);
}

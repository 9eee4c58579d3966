using Pipeline.Core.Reading.Pdf.Filters;
using Pipeline.Core.Reading.Pdf.Security;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>The objects of a file, each read when it is first asked for. What is missing or broken is <see cref="PdfNull"/>.</summary>
internal sealed class PdfFile
{
    private const int MostHops = 16;

    private readonly ReadOnlyMemory<byte> _content;
    private readonly PdfBudget _budget;
    private readonly ObjectReader _objects;
    private readonly StreamFilters _filters;
    private readonly ObjectStreams _containers;
    private readonly Dictionary<int, PdfValue> _known = [];
    private readonly HashSet<int> _underWay = [];
    private readonly Dictionary<int, ReadOnlyMemory<byte>?> _decoded = [];
    private CrossReferences _references;
    private Decryption? _decryption;
    private bool _isScanned;

    /// <param name="content">The file.</param>
    /// <param name="budget">What it may cost.</param>
    public PdfFile(ReadOnlyMemory<byte> content, PdfBudget budget)
    {
        (_content, _budget) = (content, budget);
        _objects = new ObjectReader(content, Resolve, budget);
        _filters = new StreamFilters(Resolve, budget);
        _containers = new ObjectStreams(this, budget);
        _references = new CrossReferences([], PdfDictionary.Empty);
        _references = CrossReferences.Read(content, _objects, _filters, budget) ?? _references;
        _known.Clear();
    }

    /// <summary>What the file may cost.</summary>
    public PdfBudget Budget => _budget;

    /// <summary>The entries that name the first objects.</summary>
    public PdfDictionary Trailer => _references.Trailer;

    /// <summary>The numbers of all objects, in order.</summary>
    public IEnumerable<int> Numbers => _references.Places.Keys.Order();

    /// <summary>Opens the strings and streams of an encrypted file.</summary>
    public void Unlock(Decryption decryption)
    {
        _decryption = decryption;
        _known.Clear();
        _decoded.Clear();
        _containers.Forget();
        CompleteScan();
    }

    /// <summary>Looks for the objects themselves instead of believing the references; false when that was done before.</summary>
    public bool Rescan()
    {
        if (_isScanned)
        {
            return false;
        }

        _isScanned = true;
        _references = new ObjectScan(_content, _budget).Run();
        _known.Clear();
        _decoded.Clear();
        return true;
    }

    /// <summary>Completes a scan: adds the objects inside object streams, and the catalog where no trailer names it. An encrypted file must be unlocked before.</summary>
    public void CompleteScan()
    {
        if (!_isScanned)
        {
            return;
        }

        foreach (var number in Numbers.ToList())
        {
            if (!_budget.IsOver() && Resolve(new PdfReference(number, 0)) is PdfStream stream && stream.Dictionary["Type"].Name == "ObjStm")
            {
                foreach (var (contained, index) in _containers.NumbersIn(number))
                {
                    _references.Places.TryAdd(contained, new ObjectPlace(number, index));
                }
            }
        }

        _known.Clear();
        if (Trailer["Root"] is PdfNull && Numbers.FirstOrDefault(number => Resolve(new PdfReference(number, 0)) is PdfDictionary found && found["Type"].Name == "Catalog") is > 0 and var catalog)
        {
            _references = _references with { Trailer = new(new Dictionary<string, PdfValue>(Trailer.Entries) { ["Root"] = new PdfReference(catalog, 0) }) };
        }
    }

    /// <summary>What a reference means; a value means itself.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            value = hops < MostHops ? Load(reference.Number) : PdfNull.Value;
        }

        return value;
    }

    /// <summary>A dictionary, or that of a stream; an empty one where there is neither.</summary>
    public PdfDictionary Dictionary(PdfValue value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => PdfDictionary.Empty,
    };

    /// <summary>The items of an array; none where there is no array.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>The bytes of a stream, decrypted and without filters; null for a picture.</summary>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream)
    {
        if (stream.Number != 0 && _decoded.TryGetValue(stream.Number, out var known))
        {
            return known;
        }

        var raw = _decryption is null || stream.Dictionary["Type"].Name == "XRef" || _filters.IsKeptPlain(stream.Dictionary) ? stream.Raw : _decryption.Decrypt(stream);
        return _decoded[stream.Number] = _filters.Decode(stream.Dictionary, raw);
    }

    private PdfValue Load(int number)
    {
        if (_known.TryGetValue(number, out var known))
        {
            return known;
        }

        if (_budget.IsOver() || _underWay.Count >= ReadingLimits.PdfDepth || !_underWay.Add(number))
        {
            return PdfNull.Value;
        }

        var value = _references.Places.TryGetValue(number, out var place) && (place.Container != 0 || place.Place != 0) ? Find(number, place) : PdfNull.Value;
        _underWay.Remove(number);
        return _known[number] = value;
    }

    private PdfValue Find(int number, ObjectPlace place)
    {
        if (place.Container != 0)
        {
            return _containers.Find(place.Container, place.Place, number);
        }

        if (_objects.ReadAt(place.Place) is { } found && found.Number == number)
        {
            return _decryption?.DecryptStrings(found) ?? found.Value;
        }

        if (!Rescan())
        {
            return PdfNull.Value;
        }

        CompleteScan();
        return _references.Places.TryGetValue(number, out var corrected) ? Find(number, corrected) : PdfNull.Value;
    }
}

using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>What table 2 of one generation can print.</summary>
/// <param name="form">The form.</param>
internal sealed class DisclosurePatterns(DisclosureForm form)
{
    private const int OwnWords = 3;
    private const int EnglishEvidence = 1;

    private readonly LabelPattern<FormLabel> _corner = new(form.Corner);

    /// <summary>The form.</summary>
    public DisclosureForm Form => form;

    /// <summary>Its bands.</summary>
    public IReadOnlyList<BandPatterns> Bands { get; } = [.. form.Bands.Select(band => new BandPatterns(band))];

    /// <summary>How much a label says that a table follows this form: a column head in its own words weighs more than evidence in English.</summary>
    public int Weight(PrintedLabel label) =>
        Bands.Any(band => band.Columns.Any(column => column.IsExactly(label))) ? OwnWords
        : Bands.Any(band => band.Columns.Any(column => column.IsEvidently(label))) ? EnglishEvidence
        : 0;

    /// <summary>True for the head over the row labels.</summary>
    public bool IsCorner(PrintedLabel label) => _corner.IsLike(label);

    /// <summary>True for what no table of another kind prints beside these column heads.</summary>
    public bool IsBandOrRow(PrintedLabel label) => BandNamed(label) is not null || Bands.Any(band => band.Rows.Any(row => row.IsEvidently(label)));

    /// <summary>True for a column head, misprints included.</summary>
    public bool IsColumn(PrintedLabel label) => Bands.Any(band => band.Columns.Any(column => column.IsLike(label)));

    /// <summary>The band this label opens.</summary>
    public BandPatterns? BandNamed(PrintedLabel label) => Bands.FirstOrDefault(band => band.Label.IsEvidently(label));
}

/// <summary>What one band can print.</summary>
/// <param name="band">The band.</param>
internal sealed class BandPatterns(FormBand band)
{
    /// <summary>The band.</summary>
    public FormBand Form => band;

    /// <summary>The row that opens it.</summary>
    public LabelPattern<FormLabel> Label { get; } = new(band.Label);

    /// <summary>Its column heads.</summary>
    public IReadOnlyList<LabelPattern<FormColumn>> Columns { get; } = [.. band.Columns.Select(column => new LabelPattern<FormColumn>(column))];

    /// <summary>Its row labels.</summary>
    public IReadOnlyList<LabelPattern<FormRow>> Rows { get; } = [.. band.Rows.Select(row => new LabelPattern<FormRow>(row))];
}

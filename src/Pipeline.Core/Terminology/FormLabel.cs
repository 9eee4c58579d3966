using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>A printed label of the forms in the three written languages.</summary>
/// <param name="ZhHans">Simplified Chinese, the wording of the form.</param>
/// <param name="ZhHant">Traditional Chinese.</param>
/// <param name="En">English; there is no official wording, this one is ours.</param>
internal sealed record BilingualLabel(string ZhHans, string ZhHant, string En);

/// <summary>
/// Anything the forms print a label for, and how else reports print it. The lists guard themselves against null because
/// the generated reader sets every init property, the ones the file leaves out too.
/// </summary>
internal record FormLabel
{
    /// <summary>The wording of the form.</summary>
    public required string ZhHans { get; init; }

    /// <summary>The same in Traditional Chinese.</summary>
    public required string ZhHant { get; init; }

    /// <summary>Our English.</summary>
    public required string En { get; init; }

    /// <summary>Other Chinese wordings of the same label, found in published reports.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    /// <summary>What other people's English of this label contains: of one entry, every word.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>The label as the form prints it.</summary>
    [JsonIgnore]
    public BilingualLabel Label => new(ZhHans, ZhHant, En);
}

/// <summary>One of the six sections.</summary>
internal sealed record FormSection : FormLabel
{
    /// <summary>Which one.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The enumerator the form gives it, 一、 … 六、; it is no part of the labels.</summary>
    public required string Enumerator { get; init; }
}

/// <summary>What the cells of a column hold.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColumnKind>))]
internal enum ColumnKind
{
    /// <summary>A number of things: whole and never negative.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>The change against the year before: whole and signed (2019 form only).</summary>
    [JsonStringEnumMemberName("change")]
    Change,

    /// <summary>An amount of money, exact to the last decimal.</summary>
    [JsonStringEnumMemberName("money")]
    Money,
}

/// <summary>A column with figures.</summary>
internal sealed record FormColumn : FormLabel
{
    /// <summary>The last part of the ids of its cells.</summary>
    public required string Id { get; init; }

    /// <summary>The unit the form gives its figures; null where the cell itself has to say it.</summary>
    public string? Unit { get; init; }

    /// <summary>What its cells hold.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>The name of the identity that <see cref="Formula"/> states.</summary>
    public string? Identity { get; init; }

    /// <summary>What the column has to equal in every row, by column ids.</summary>
    public string? Formula { get; init; }
}

/// <summary>A row with figures, or the label of a group of such rows.</summary>
internal sealed record FormRow : FormLabel
{
    /// <summary>The middle part of the ids of its cells.</summary>
    public required string Id { get; init; }

    /// <summary>The row whose group it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>The enumerator the form of before 2019 prints before the label and many agencies leave out; in table 3 it is part of the label.</summary>
    public string? Enumerator { get; init; }

    /// <summary>The unit of the row's figures, where rows differ in it; null in the tables whose columns have one.</summary>
    public string? Unit { get; init; }

    /// <summary>What the row's figures are, where it gives their unit.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>The only form that has this row; null when both have it.</summary>
    public Generation? Only { get; init; }

    /// <summary>The name of the identity that <see cref="Formula"/> states.</summary>
    public string? Identity { get; init; }

    /// <summary>What the row has to equal in every column, by row ids.</summary>
    public string? Formula { get; init; }

    /// <summary>The label with its enumerator.</summary>
    [JsonIgnore]
    public BilingualLabel Numbered => Enumerator is not { } number ? Label
        : new(number + ZhHans, number + ZhHant, EnglishNumber(number + ZhHans) + En);

    /// <summary>The label without the note in brackets it may close with: 专职人员数（不包括政府公报及政府网站工作人员数）.</summary>
    [JsonIgnore]
    public BilingualLabel WithoutNote => ZhHans.IndexOf('（', StringComparison.Ordinal) is > 0 and var note && En.IndexOf(" (", StringComparison.Ordinal) is > 0 and var english
        ? new(ZhHans[..note], ZhHant[..note], En[..english])
        : Label;

    private static string EnglishNumber(string printed) => EnumeratorToken.At(printed, Language.SimplifiedChinese) is { } token
        ? EnumeratorToken.Render(token.Ranks[0], token.Readings[0], Language.English)
        : "";
}

using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>Table 2 of one generation: bands one under the other, each with its own head row.</summary>
internal sealed record DisclosureForm
{
    /// <summary>The form it belongs to; the two have no column head in common.</summary>
    public required Generation Generation { get; init; }

    /// <summary>The head of the label column.</summary>
    public required FormLabel Corner { get; init; }

    /// <summary>The items of Article 20 it reports on.</summary>
    public required IReadOnlyList<FormBand> Bands { get; init; }
}

/// <summary>One item of Article 20 in table 2.</summary>
internal sealed record FormBand
{
    /// <summary>The first part of the ids of its cells.</summary>
    public required string Id { get; init; }

    /// <summary>The row that opens it, across the whole table.</summary>
    public required FormLabel Label { get; init; }

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>Its rows.</summary>
    public required IReadOnlyList<FormRow> Rows { get; init; }
}

/// <summary>Table 3 of one generation.</summary>
internal sealed record ApplicationsForm
{
    /// <summary>How many rows its head has.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>How many columns its row labels take.</summary>
    public required int LabelColumns { get; init; }

    /// <summary>The sentence in the upper left corner.</summary>
    public required FormLabel Corner { get; init; }

    /// <summary>The head above all columns with figures.</summary>
    public required FormLabel Band { get; init; }

    /// <summary>The head above the columns of organizations.</summary>
    public required FormLabel Organizations { get; init; }

    /// <summary>The kinds of applicants and their total.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>The rows from top to bottom, labels of groups included.</summary>
    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>True for a row that only names a group and has no figures of its own.</summary>
    public bool IsGroup(FormRow row) => Rows.Any(other => other.Parent == row.Id);
}

/// <summary>Table 4, the same in both generations.</summary>
internal sealed record ReviewForm
{
    /// <summary>How many rows its head has.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>Reconsideration, and litigation without and after it.</summary>
    public required IReadOnlyList<ReviewGroup> Groups { get; init; }

    /// <summary>The columns each group repeats.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }
}

/// <summary>The statistical table of the reports for 2014 to 2018 (国办发〔2014〕32号): one figure a row, each in its own unit.</summary>
internal sealed record StatisticsForm
{
    /// <summary>The head of the label column.</summary>
    public required FormLabel Corner { get; init; }

    /// <summary>The head of the column of units.</summary>
    public required FormLabel UnitHead { get; init; }

    /// <summary>What stands in that column.</summary>
    public required IReadOnlyList<FormLabel> Units { get; init; }

    /// <summary>The column of figures.</summary>
    public required FormColumn Column { get; init; }

    /// <summary>The rows from top to bottom; those without a unit only name a group.</summary>
    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>The column of figures as a row has it: in the row's own unit.</summary>
    public FormColumn ColumnOf(FormRow row) => Column with { Unit = row.Unit, Kind = row.Kind };
}

/// <summary>A group of columns of table 4.</summary>
internal sealed record ReviewGroup : FormLabel
{
    /// <summary>The first part of the ids of its cells.</summary>
    public required string Id { get; init; }

    /// <summary>The head it shares with other groups, if any.</summary>
    public FormLabel? Band { get; init; }
}

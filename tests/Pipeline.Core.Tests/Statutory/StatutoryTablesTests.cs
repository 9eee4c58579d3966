using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

public sealed class StatutoryTablesTests
{
    [Fact]
    public void Table_2_of_2021_gives_every_band_its_values()
    {
        var reading = Read(PublishedTables.Disclosure2021);

        Assert.Equal((TableKind.ProactiveDisclosure, Generation.Form2021), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(10, reading.Table.Values.Count);
        Assert.Equal(420, Value(reading, "a20_1.normative.in_force"));
        Assert.Equal(11398889, Value(reading, "a20_5.licensing.decisions"));
        Assert.Equal(1234, Value(reading, "a20_6.penalties.decisions"));
        Assert.Equal(8, Value(reading, "a20_6.compulsory.decisions"));
        Assert.Equal(new TableValue("59237.2449", 59237.2449m, "万元"), reading.Table.Values["a20_8.admin_fees.fees"]);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Table_2_of_2019_has_a_fifth_band_and_signed_changes()
    {
        var reading = Read(PublishedTables.Disclosure2019);

        Assert.Equal((TableKind.ProactiveDisclosure, Generation.Form2019), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(22, reading.Table.Values.Count);
        Assert.Equal(6, Value(reading, "a20_1.normative.total_disclosed"));
        Assert.Equal(-24, Value(reading, "a20_5.other_services.change"));
        Assert.Equal(12, Value(reading, "a20_6.compulsory.decisions"));
        Assert.Equal(new TableValue("79000.1元", 79000.1m, "元"), reading.Table.Values["a20_9.procurement.amount"]);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Table_3_of_2021_has_twenty_five_rows_of_seven_values()
    {
        var reading = Read(PublishedTables.Applications2021);

        Assert.Equal((TableKind.Applications, Generation.Form2021), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(25 * 7, reading.Table.Values.Count);
        Assert.Equal(new TableValue("13", 13, "件"), reading.Table.Values["r1.total"]);
        Assert.Equal(1, Value(reading, "r3_3_5.natural"));
        Assert.Equal(1, Value(reading, "r3_4_1.legal_service"));
        Assert.Equal(1, Value(reading, "r3_6_1.total"));
        Assert.Equal(2, Value(reading, "r4.total"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Table_3_of_2019_has_one_row_for_other_handling()
    {
        var reading = Read(PublishedTables.Applications2019);

        Assert.Equal((TableKind.Applications, Generation.Form2019), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(23 * 7, reading.Table.Values.Count);
        Assert.Equal(1, Value(reading, "r3_6.natural"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Table_4_gives_fifteen_values_in_three_groups()
    {
        var reading = Read(PublishedTables.Review);

        Assert.Equal(TableKind.ReviewLitigation, reading.Table.Kind);
        Assert.Equal(15, reading.Table.Values.Count);
        Assert.Equal(10, Value(reading, "reconsideration.total"));
        Assert.Equal(5, Value(reading, "litigation_direct.upheld"));
        Assert.Equal(1, Value(reading, "litigation_after.corrected"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Heads_and_label_columns_are_counted_in_the_grid()
    {
        Assert.Equal((3, 3), Size(Read(PublishedTables.Applications2021)));
        Assert.Equal((3, 3), Size(Read(PublishedTables.Applications2019)));
        Assert.Equal((3, 0), Size(Read(PublishedTables.Review)));
        Assert.Equal((2, 1), Size(Read(PublishedTables.Disclosure2021)));
    }

    [Fact]
    public void Table_4_takes_its_form_from_the_tables_beside_it()
    {
        var tables = StatutoryTables.Settle(
            [Read(PublishedTables.Applications2019).Table, Read(PublishedTables.Review).Table, Read("a | b\n1 | 2").Table], Generation.Form2021);

        Assert.Equal([Generation.Form2019, Generation.Form2019, null], tables.Select(table => table.Generation));
    }

    [Fact]
    public void Table_4_alone_takes_the_form_its_year_calls_for() =>
        Assert.Equal(Generation.Form2021, StatutoryTables.Settle([Read(PublishedTables.Review).Table], Generation.Form2021)[0].Generation);

    [Fact]
    public void A_table_of_the_agencys_own_keeps_its_cells_and_has_no_values()
    {
        var reading = Read("渠道 | 条数\n政府网站 | 12\n微信 | 无");

        Assert.Equal((TableKind.Other, null), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal((1, 1), Size(reading));
        Assert.Empty(reading.Table.Values);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal("12", reading.Table.Grid[1][1]);
    }

    [Fact]
    public void A_table_of_figures_only_has_neither_heads_nor_labels() => Assert.Equal((0, 0), Size(Read("1 | 2\n3 | 4")));

    [Fact]
    public void Caption_and_line_are_kept()
    {
        var reading = StatutoryTables.Read("t7", DrawnTable.Of(PublishedTables.Review) with { Caption = "表四" });

        Assert.Equal(("t7", "表四", 12), (reading.Table.Id, reading.Table.Caption, reading.Table.Line));
    }

    [Fact]
    public void A_table_without_rows_is_no_statutory_table() =>
        Assert.Equal(TableKind.Other, StatutoryTables.Read("t1", new(new(null, 1), new(0, 0, []))).Table.Kind);

    private static (int, int) Size(TableReading reading) => (reading.Table.HeaderRows, reading.Table.LabelColumns);

    private static decimal? Value(TableReading reading, string id) => reading.Table.Values[id].Value;

    private static TableReading Read(string drawing) => StatutoryTables.Read("t1", DrawnTable.Of(drawing));
}

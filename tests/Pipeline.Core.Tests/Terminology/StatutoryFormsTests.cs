using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class StatutoryFormsTests
{
    private static readonly StatutoryForms Forms = StatutoryForms.Default;

    [Fact]
    public void The_six_sections_stand_in_their_order() => Assert.Equal(Enum.GetValues<SectionKind>(), Forms.Sections.Select(section => section.Kind));

    [Fact]
    public void Table_3_has_twenty_five_value_rows_since_2021_and_had_twenty_three_before()
    {
        Assert.Equal(25, RowsWithFigures(Forms.Applications(Generation.Form2021)));
        Assert.Equal(23, RowsWithFigures(Forms.Applications(Generation.Form2019)));
    }

    [Fact]
    public void Table_2_of_the_two_forms_shares_no_column_head() => Assert.Empty(
        Forms.Disclosure[0].Bands.SelectMany(band => band.Columns).Select(column => column.ZhHans)
            .Intersect(Forms.Disclosure[1].Bands.SelectMany(band => band.Columns).Select(column => column.ZhHans)));

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("（七） 总计")]
    [InlineData("(三)不予公開")]
    [InlineData("4. 保护第三方\n合法权益")]
    [InlineData("IV. Carried over to the next year")]
    public void A_row_label_of_table_3_is_known_in_any_print(string text) => Assert.True(Forms.IsTableLabel(text));

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况")]
    [InlineData("（一）主动公开")]
    [InlineData("三、其他")]
    [InlineData("")]
    public void A_heading_of_the_report_is_no_row_label(string text) => Assert.False(Forms.IsTableLabel(text));

    [Fact]
    public void A_wording_of_one_form_is_not_hidden_by_an_alias_of_the_other() =>
        Assert.Equal("Normative documents", Assert.Single(Forms.Labels, label => label.ZhHans == "规范性文件").En);

    [Fact]
    public void Labels_cover_all_tables_in_three_languages()
    {
        string[] some = ["申请人情况", "法人或其他组织", "信息内容", "行政诉讼", "结果维持", "政府集中采购", "第二十条第（九）项", "（六）其他处理", "3.其他", "合计"];

        Assert.All(some, zh => Assert.Contains(Forms.Labels, label => label.ZhHans == zh));
        Assert.All(Forms.Labels, label => Assert.DoesNotContain("", new[] { label.ZhHans, label.ZhHant, label.En }));
    }

    [Fact]
    public void Traditional_labels_fold_to_the_simplified_ones() =>
        Assert.All(Forms.Labels, label => Assert.Equal(FoldedKey.Of(label.ZhHans), FoldedKey.Of(label.ZhHant)));

    private static int RowsWithFigures(ApplicationsForm form) => form.Rows.Count(row => !form.IsGroup(row));
}

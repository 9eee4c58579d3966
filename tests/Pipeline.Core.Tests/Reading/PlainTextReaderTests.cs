using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Every_line_that_is_not_blank_is_a_block_with_its_line()
    {
        var texts = Uploads.Text("报告\r\n\r\n一、总体情况\r正文").Texts();
        Assert.Equal([new(1, 1), new(3, 2), new(4, 3)], texts.Select(text => text.Position));
    }

    [Fact]
    public void Indents_are_trimmed_and_inner_spaces_kept() => Assert.Equal(["局\u3000长 \u00A0张"], Uploads.Text("\u3000\u3000局\u3000长 \u00A0张\u00A0").Lines());

    [Fact]
    public void A_table_in_plain_text_stays_text() => Assert.Equal(["甲\t乙", "| 1 | 2 |"], Uploads.Text("甲\t乙\n| 1 | 2 |").Lines());
}

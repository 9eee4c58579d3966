using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Properties;

public sealed class SameBytesTests
{
    private static readonly string[] Uploads =
    [
        .. from agency in new[] { "某某市水务局", "某某市教育局", "Example Municipality" }
           from year in new[] { 2019, 2020, 2022 }
           select new ReportText { Title = $"{agency}{year}年政府信息公开工作年度报告" }.ToString(),
    ];

    [Fact]
    public void The_order_of_uploads_makes_no_difference_to_the_site()
    {
        var expected = Publish(Uploads);

        Prop.ForAll(Gen.Shuffle(Uploads).ToArbitrary(), order => Sites.AreSame(expected, Publish(order)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() =>
        Prop.ForAll(RandomReports.Text, lines => Sites.AreSame(Publish([string.Join('\n', lines)]), Publish([string.Join('\n', lines)])))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private static IReadOnlyDictionary<string, byte[]> Publish(IEnumerable<string> uploads)
    {
        var newsroom = new Newsroom();
        foreach (var upload in uploads)
        {
            newsroom.PublishAsync(upload).GetAwaiter().GetResult();
        }

        return newsroom.Site.Content;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Figures;

namespace Pipeline.Core.Tests.Figures;

public sealed partial class FigurePropertyTests
{
    private static readonly string[] Ones =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Fact]
    public void A_figure_changed_in_a_faithful_translation_never_passes()
    {
        var random = new Random(20211231);

        // A number that counts clauses off is no figure: the renderer sets it.
        var faithful = FigurePair.All.Where(pair => pair.IsFaithful && !pair.English.StartsWith('(') && Digit().IsMatch(pair.English)).ToList();
        for (var i = 0; i < 2000; i++)
        {
            var pair = faithful[random.Next(faithful.Count)];
            var digits = Digit().Matches(pair.English);
            var place = digits[random.Next(digits.Count)].Index;
            var other = (char)('0' + ((pair.English[place] - '0' + random.Next(1, 10)) % 10));
            var changed = pair.English.Remove(place, 1).Insert(place, other.ToString());
            Assert.True(FigureCheck.Compare(pair.Chinese, changed).Outcome is not FigureOutcome.Ok, $"{pair.Chinese} | {changed}");
        }
    }

    [Fact]
    public void A_number_equals_itself_in_any_writing_and_no_other()
    {
        var random = new Random(711);
        for (var i = 0; i < 1000; i++)
        {
            var (value, other) = (random.Next(2, 999_999), random.Next(2, 999_999));
            foreach (var chinese in new[] { Plain(value), Characters(value), TenThousands(value) })
            {
                foreach (var english in new[] { Grouped(value), Words(value), Thousands(value) })
                {
                    Assert.True(Outcome(chinese, english) is FigureOutcome.Ok, $"{chinese} | {english}");
                }

                Assert.True(value == other || Outcome(chinese, Grouped(other)) is FigureOutcome.Error, $"{chinese} | {other}");
            }
        }
    }

    private static FigureOutcome Outcome(string chinese, string english) =>
        FigureCheck.Compare($"全年共办理{chinese}件。", $"The number handled in the year was {english}.").Outcome;

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string TenThousands(int value) => (value / 10_000m).ToString(CultureInfo.InvariantCulture) + "万";

    private static string Thousands(int value) => (value / 1000m).ToString(CultureInfo.InvariantCulture) + " thousand";

    private static string Characters(int value) => value >= 10_000
        ? Characters(value / 10_000) + "万" + (value % 10_000 == 0 ? "" : (value % 10_000 < 1000 ? "零" : "") + Characters(value % 10_000))
        : Below(value, 1000, "千") + Rest(value % 1000, value >= 1000);

    private static string Rest(int value, bool hasMore) => value == 0 ? ""
        : (hasMore && value < 100 ? "零" : "") + Below(value, 100, "百") + Last(value % 100, hasMore || value >= 100, value >= 100);

    private static string Last(int value, bool hasMore, bool hasHundred) => value == 0 ? ""
        : value >= 10 ? Below(value, 10, "十") + (value % 10 == 0 ? "" : Digits(value % 10))
        : (hasMore && hasHundred ? "零" : "") + Digits(value);

    private static string Below(int value, int unit, string name) => value >= unit ? Digits(value / unit) + name : "";

    private static string Digits(int value) => "零一二三四五六七八九"[value].ToString();

    private static string Words(int value) => value switch
    {
        >= 1000 => Words(value / 1000) + " thousand" + (value % 1000 == 0 ? "" : " " + Words(value % 1000)),
        >= 100 => Ones[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + Words(value % 100)),
        >= 20 => Tens[value / 10] + (value % 10 == 0 ? "" : "-" + Ones[value % 10]),
        _ => Ones[value],
    };

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}

using Pipeline.Core.Search;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Search;

/// <summary>Neighbouring Han characters, words, and numbers of four digits and more: the cases stand in <c>terms.tsv</c>.</summary>
public sealed class SearchTermsTests
{
    public static TheoryData<string, string> Table
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (text, terms) in TermTable.Rows)
            {
                rows.Add(text, terms);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_text_has_the_terms_the_table_says(string text, string terms) => Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text)));
}

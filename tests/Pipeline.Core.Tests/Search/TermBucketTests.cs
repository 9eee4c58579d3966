using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class TermBucketTests
{
    [Theory]
    [InlineData("信访", 128, 95)]
    [InlineData("litigation", 128, 54)]
    [InlineData("246813", 128, 93)]
    public void A_term_stays_in_its_bucket_for_ever(string term, int buckets, int bucket) => Assert.Equal(bucket, TermBucket.Of(term, buckets));

    [Fact]
    public void All_words_that_begin_alike_share_a_bucket()
    {
        Assert.Single(new[] { "信访", "信息", "信" }.Select(term => TermBucket.Of(term, 1 << 16)).Distinct());
        Assert.Single(new[] { "litigation", "litigator", "lit" }.Select(term => TermBucket.Of(term, 1 << 16)).Distinct());
        Assert.Equal(2, new[] { "246813", "246814" }.Select(term => TermBucket.Of(term, 1 << 16)).Distinct().Count());
    }

    [Fact]
    public void Twice_the_buckets_split_each_bucket_in_two() =>
        Assert.All(new[] { "信访", "公开", "litigation", "2021", "agency:changping" }, term => Assert.Equal(TermBucket.Of(term, 64), TermBucket.Of(term, 128) % 64));

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(100, 16, 2)]
    [InlineData(1000, 128, 16)]
    public void The_number_of_buckets_grows_with_the_documents(int documents, int texts, int titles) =>
        Assert.Equal((texts, titles), (TermBucket.Texts(documents), TermBucket.Titles(documents)));
}

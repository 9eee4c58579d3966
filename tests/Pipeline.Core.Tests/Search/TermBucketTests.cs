using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class TermBucketTests
{
    [Theory]
    [InlineData("信访", 128, 95)]
    [InlineData("litigation", 128, 54)]
    [InlineData("246813", 128, 93)]
    public void A_term_stays_in_its_bucket_for_ever(string term, int buckets, int bucket) => Assert.Equal(bucket, TermBucket.Of(term, buckets));

    [Theory]
    [InlineData("信访", "信息")]
    [InlineData("信访", "信")]
    [InlineData("litigation", "litigator")]
    [InlineData("litigation", "lit")]
    public void Words_that_begin_alike_share_a_bucket(string one, string other) => Assert.Equal(TermBucket.Of(one, 1 << 16), TermBucket.Of(other, 1 << 16));

    [Theory]
    [InlineData("246813", "246814")]
    [InlineData("agency:changping", "agency:chaoyang")]
    public void Numbers_and_agencies_that_begin_alike_do_not(string one, string other) => Assert.NotEqual(TermBucket.Of(one, 1 << 16), TermBucket.Of(other, 1 << 16));

    [Theory]
    [InlineData("信访")]
    [InlineData("litigation")]
    [InlineData("2021")]
    public void Twice_the_buckets_split_each_bucket_in_two(string term) => Assert.Equal(TermBucket.Of(term, 64), TermBucket.Of(term, 128) % 64);

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(100, 16, 2)]
    [InlineData(1000, 128, 16)]
    public void The_number_of_buckets_grows_with_the_documents(int documents, int texts, int titles) =>
        Assert.Equal((texts, titles), (TermBucket.Texts(documents), TermBucket.Titles(documents)));
}

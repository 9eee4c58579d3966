using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class BucketCodecTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        TermPostings[] terms = [new("信访", [0, 7, 299]), new("信息", [.. Enumerable.Range(0, 300)]), new("agency:a", [1]), new("𠀀局", [])];

        var read = BucketCodec.Read(BucketCodec.Write(terms, 300), 300);

        Assert.Equal(terms.OrderBy(term => term.Term, StringComparer.Ordinal).Select(term => (term.Term, string.Join(',', term.Documents))), read.OrderBy(term => term.Term, StringComparer.Ordinal).Select(term => (term.Term, string.Join(',', term.Documents))));
    }

    [Fact]
    public void Terms_stand_in_the_order_of_their_bytes() =>
        Assert.Equal(["ab", "b", "信", "𠀀"], BucketCodec.Read(BucketCodec.Write([new("𠀀", [0]), new("信", [0]), new("b", [0]), new("ab", [0])], 1), 1).Select(term => term.Term));

    [Fact]
    public void A_term_is_written_without_what_it_shares_with_the_one_before() =>
        Assert.Equal([2, 0, 3, .. "abc"u8, 2, 0, 2, 1, .. "d"u8, 2, 1], BucketCodec.Write([new("abc", [0]), new("abd", [1])], 8));

    [Theory]
    [InlineData(1, 80, 2)]
    [InlineData(10, 80, 20)]
    [InlineData(11, 80, 23)]
    public void Many_documents_are_a_bitmap_and_few_are_a_list(int count, int documents, int head)
    {
        var bytes = BucketCodec.Write([new("ab", [.. Enumerable.Range(0, count)])], documents);

        Assert.Equal(head, bytes[5]);
    }

    [Fact]
    public void A_large_number_takes_several_bytes() => Assert.Equal([1, 0, 2, .. "ab"u8, 2, 0xAC, 0x02], BucketCodec.Write([new("ab", [300])], 100_000));

    [Fact]
    public void Bytes_that_end_too_soon_or_go_on_too_long_are_no_bucket()
    {
        var bytes = BucketCodec.Write([new("ab", [0, 1]), new("信访", [2])], 8);

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<InvalidDataException>(() => BucketCodec.Read(bytes.AsMemory(0, length), 8)));
        Assert.Throws<InvalidDataException>(() => BucketCodec.Read((byte[])[.. bytes, 0], 8));
        Assert.Throws<InvalidDataException>(() => BucketCodec.Read(bytes, 2));
    }
}

using System.Text;
using Pipeline.Core.Translation;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Translation memories of a single pair.</summary>
internal static class Memories
{
    public static TranslationMemory Of(string chinese, string english)
    {
        using var tmx = new MemoryStream(Encoding.UTF8.GetBytes(
            $"""<tmx version="1.4"><body><tu><tuv xml:lang="zh-Hans"><seg>{chinese}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu></body></tmx>"""));
        Assert.True(TranslationMemory.Parse(tmx).IsSuccess(out var memory));
        return memory;
    }
}

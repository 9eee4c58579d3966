using Pipeline.Core.Model;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Translation memories of few pairs.</summary>
internal static class Memories
{
    public static TranslationMemory Of(string chinese, string english) => TranslationMemory.Of([Pair(chinese, english)]);

    /// <summary>A pair from Chinese that serves anywhere.</summary>
    public static TranslationPair Pair(string chinese, string english) => new()
    {
        Source = Language.SimplifiedChinese,
        Target = Language.English,
        SourceText = chinese,
        TargetText = english,
    };
}

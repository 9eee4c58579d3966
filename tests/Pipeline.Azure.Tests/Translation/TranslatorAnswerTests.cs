using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Tests.Translation;

/// <summary>What is made of an answer to 一 and 二二.</summary>
public sealed class TranslatorAnswerTests
{
    private const string One = """{"translations":[{"text":"One","to":"en","sentLen":{"srcSentLen":[1],"transSentLen":[3]}}]}""";
    private const string Two = """{"translations":[{"text":"Two two","to":"en","sentLen":{"srcSentLen":[1,1],"transSentLen":[4,3]}}]}""";

    [Fact]
    public async Task Translations_come_back_in_order() =>
        Assert.Equal(["One", "Two two"], Assert.IsType<EngineAnswer.Translated>(await AnswerAsync($"[{One},{Two}]")).Texts);

    [Fact]
    public async Task Translations_without_sentence_lengths_are_believed() => Assert.Equal(
        ["One", "Two"],
        Assert.IsType<EngineAnswer.Translated>(await AnswerAsync("""[{"translations":[{"text":"One","to":"en"}]},{"translations":[{"text":"Two","to":"en"}]}]""")).Texts);

    [Fact]
    public async Task A_blank_translation_leaves_the_others_as_they_are() => Assert.Equal(
        ["One", ""],
        Assert.IsType<EngineAnswer.Translated>(await AnswerAsync($$"""[{{One}},{"translations":[{"text":"","to":"en"}]}]""")).Texts);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_rare_character_may_be_counted_once_or_twice(int length)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(
            200, $$$"""[{"translations":[{"text":"Ji","to":"en","sentLen":{"srcSentLen":[{{{length}}}],"transSentLen":[2]}}]}]""");
        var answer = await Translating.TranslateAsync(Translating.Options(standIn.Address), Translating.Batch("𠮷"), CancellationToken.None);
        Assert.Equal(["Ji"], Assert.IsType<EngineAnswer.Translated>(answer).Texts);
    }

    [Fact]
    public async Task A_text_the_service_counts_in_a_way_of_its_own_is_believed()
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(200, """[{"translations":[{"text":"Yi","to":"en","sentLen":{"srcSentLen":[7],"transSentLen":[2]}}]}]""");
        var answer = await Translating.TranslateAsync(Translating.Options(standIn.Address), Translating.Batch("一"), CancellationToken.None);
        Assert.Equal(["Yi"], Assert.IsType<EngineAnswer.Translated>(answer).Texts);
    }

    [Theory]
    [InlineData($"[{Two},{One}]", "Item 0 is the translation of another text.")]
    [InlineData($"[{One},{One}]", "Item 1 is the translation of another text.")]
    [InlineData($"[{One}]", "2 texts were sent, 1 came back.")]
    [InlineData($"[{One},{Two},{Two}]", "2 texts were sent, 3 came back.")]
    [InlineData("[]", "2 texts were sent, 0 came back.")]
    [InlineData($$"""[{{One}},{"translations":[]}]""", "Item 1 is not one translation.")]
    [InlineData($$"""[{{One}},{"translations":[{"text":null,"to":"en"}]}]""", "Item 1 is not one translation.")]
    [InlineData($$"""[{{One}},{"translations":[{"text":"Two","to":"en"},{"text":"Zwei","to":"de"}]}]""", "Item 1 is not one translation.")]
    public async Task An_answer_to_other_texts_is_garbled(string body, string why) => Assert.Equal(new EngineAnswer.Garbled(why), await AnswerAsync(body));

    [Theory]
    [InlineData("")]
    [InlineData("""[{"translations":[{"text":"One","to":"en"}]},{"transla""")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("""[{"translations":[{"text":{"of":"another type"},"to":"en"}]},{}]""")]
    [InlineData("""[{"translations":[{"text":null,"to":"en"}]},{"translations":[{"text":null,"to":"en"}]}]""")]
    public async Task An_answer_in_another_form_is_garbled(string body) => Assert.IsType<EngineAnswer.Garbled>(await AnswerAsync(body));

    private static async Task<EngineAnswer> AnswerAsync(string body)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(200, body);
        return await Translating.AskAsync(standIn);
    }
}

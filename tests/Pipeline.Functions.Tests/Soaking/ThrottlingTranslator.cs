using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Pipeline.Azure.Tests.Kit;

namespace Pipeline.Functions.Tests.Soaking;

/// <summary>A translator on this machine that answers with as many words as a translation would have and all figures of the sentence, and refuses now and then.</summary>
internal static class ThrottlingTranslator
{
    private const int CharactersAWord = 2;
    private static readonly string[] Words = ["the", "work", "of", "disclosure", "was", "carried", "out", "with", "care", "this", "year", "and", "reported", "in", "full"];

    /// <summary>Starts one that refuses as often as the rate says.</summary>
    public static async Task<TranslatorStandIn> StartAsync(double throttleRate, int seed)
    {
        var (random, turn) = (new Random(seed), new Lock());
        TranslatorStandIn? standIn = null;
        standIn = await TranslatorStandIn.AnsweringAsync(context =>
        {
            standIn?.Requests.Clear();
            lock (turn)
            {
                return random.NextDouble() < throttleRate ? RefuseAsync(context) : AnswerAsync(context);
            }
        });
        return standIn;
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = "1";
        return context.Response.WriteAsync("""{"error":{"code":429001,"message":"Too many requests."}}""");
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        using var texts = await JsonDocument.ParseAsync(context.Request.Body);
        await context.Response.WriteAsync($"[{string.Join(',', texts.RootElement.EnumerateArray().Select(Item))}]");
    }

    private static string Item(JsonElement item)
    {
        var text = item.EnumerateObject().Single(property => property.Name is "text" or "Text").Value.GetString() ?? "";
        var translated = Translated(text);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"translations":[{"text":"{{translated}}","to":"en","sentLen":{"srcSentLen":[{{text.Length}}],"transSentLen":[{{translated.Length}}]} }]}""");
    }

    private static string Translated(string text)
    {
        var words = Enumerable.Range(0, (text.Length / CharactersAWord) + 1).Select(word => Words[(text.Length + word) % Words.Length]);
        var figures = string.Concat(text.Select(character => char.IsAsciiDigit(character) || character == '.' ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join(' ', words)} {string.Join(' ', figures)}.";
    }
}

using System.Text.Json;
using Azure;
using Azure.AI.Translation.Text;
using Azure.Identity;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Translation;

/// <summary>Azure AI Translator, version 3.0 of its protocol: one request a batch, in plain text, with the source language always said.</summary>
/// <param name="options">Where it is and how to sign in.</param>
/// <param name="time">The clock that dates of <c>Retry-After</c> are measured by.</param>
public sealed class AzureTextTranslator(TranslatorOptions options, TimeProvider time) : ITranslationEngine
{
    private readonly TextTranslationClient _client = TranslatorClients.For(options);
    private readonly RefusalReader _refusals = new(options.Credential, time);

    /// <inheritdoc/>
    public string Name => "Azure AI Translator";

    /// <summary>The version of the protocol: the service does not tell that of its models.</summary>
    public string Version => "3.0";

    /// <inheritdoc/>
    public async Task<EngineAnswer> TranslateAsync(EngineBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.TranslateAsync(RequestFor(batch), cancellationToken);
            return AnswerReader.Read(batch.Texts, answer.Value);
        }
        catch (RequestFailedException refusal)
        {
            return _refusals.Read(refusal);
        }
        catch (AuthenticationFailedException refusal)
        {
            return _refusals.Read(refusal);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            // What the client throws when the answer is no JSON, cut off, or of other types than agreed.
            return new EngineAnswer.Garbled($"The answer is not in the form agreed: {broken.GetType().Name}.");
        }
        catch (Exception away) when (away is IOException || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new EngineAnswer.Unanswered();
        }
    }

    private TextTranslationTranslateOptions RequestFor(EngineBatch batch) => new([batch.Target.Tag], batch.Texts)
    {
        SourceLanguage = batch.Source.Tag,
        TextType = TextType.Plain,
        Category = options.Category,
        IncludeSentenceLength = true,
    };
}

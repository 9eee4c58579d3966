using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;

namespace Pipeline.Functions;

/// <summary>Takes in translations people send back.</summary>
/// <param name="flow">Takes them in.</param>
/// <param name="logger">Where to say what came of a message.</param>
public sealed class ReviewFunctions(ReviewFlow flow, ILogger<ReviewFunctions> logger)
{
    /// <summary>A reviewed XLIFF → the agency's memory, and every report it changes once more.</summary>
    [Function("ImportReview")]
    public async Task<OutgoingMessages> ImportReviewAsync([QueueTrigger(QueueNames.Review, Connection = Settings.Content)] string message, CancellationToken cancellationToken)
    {
        var (steps, outbox) = await flow.ImportAsync(message, cancellationToken);
        logger.Tell(steps);
        return new(outbox);
    }

    /// <summary>Given up while being taken in.</summary>
    [Function("ImportReviewFailed")]
    public async Task ImportReviewFailedAsync([QueueTrigger(QueueNames.Review + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        logger.Tell(await flow.GiveUpAsync(message, cancellationToken));
}

using Azure;
using Azure.Storage.Blobs.Models;

namespace Pipeline.Azure.Storage;

/// <summary>The refusals of blob storage that are answers. A container that is not there is none: it is a fault of the setup.</summary>
internal static class BlobFailures
{
    private static readonly string Missing = BlobErrorCode.BlobNotFound.ToString();
    private static readonly string Taken = BlobErrorCode.BlobAlreadyExists.ToString();
    private static readonly string Changed = BlobErrorCode.ConditionNotMet.ToString();

    extension(RequestFailedException failure)
    {
        /// <summary>No blob is there (404).</summary>
        public bool IsMissingBlob => failure.ErrorCode == Missing;

        /// <summary>What was demanded of the blob does not hold: 409 for <c>If-None-Match</c>, 412 for <c>If-Match</c>, also where there is no blob to match.</summary>
        public bool IsUnmetCondition => failure.ErrorCode == Taken || failure.ErrorCode == Changed;
    }
}

using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Storage;

/// <summary>The store most tests stand on keeps the promises of a real one.</summary>
public sealed class MemoryBlobStoreTests : BlobStoreContract
{
    protected override Task<IBlobStore> OpenAsync() => Task.FromResult<IBlobStore>(new MemoryBlobStore());
}

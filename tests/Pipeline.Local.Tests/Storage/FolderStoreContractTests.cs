using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Storage;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

/// <summary>What <see cref="FolderStore"/> has in common with every store; its own ways are in <see cref="FolderStoreTests"/>.</summary>
public sealed class FolderStoreContractTests : BlobStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<IBlobStore> OpenAsync() => Task.FromResult<IBlobStore>(new FolderStore(_folder.At()));
}

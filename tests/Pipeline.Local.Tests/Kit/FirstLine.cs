namespace Pipeline.Local.Tests.Kit;

/// <summary>An output that tells when its first line is there.</summary>
internal sealed class FirstLine : StringWriter
{
    private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Line => _line.Task;

    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        _line.TrySetResult(buffer.ToString());
        return base.WriteLineAsync(buffer, cancellationToken);
    }
}

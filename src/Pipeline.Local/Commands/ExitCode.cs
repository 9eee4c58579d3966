namespace Pipeline.Local.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing was refused.</summary>
    public const int Done = 0;

    /// <summary>Something was rejected, a check failed, or the machine would not let it be done.</summary>
    public const int Rejected = 1;

    /// <summary>The command cannot be run as it was given.</summary>
    public const int WrongUsage = 2;
}

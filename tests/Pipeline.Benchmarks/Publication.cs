using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>Programs of this repository as they are delivered: published in Release, compiled ahead of time as far as ReadyToRun does.</summary>
internal static class Publication
{
    /// <summary>Publishes a project into a folder.</summary>
    /// <param name="project">Its folder within the repository.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>What <c>dotnet</c> is to run.</returns>
    public static string Publish(string project, string folder)
    {
        ChildProcess.Run("dotnet", "publish", Repository.At(project), "--configuration", "Release", "--output", folder, "--disable-build-servers", "-nodeReuse:false",
            "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true", "-p:IsMeasured=true", "-p:RunAnalyzers=false");
        return Path.Combine(folder, Path.GetFileName(project) + ".dll");
    }
}

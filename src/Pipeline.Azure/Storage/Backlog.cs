namespace Pipeline.Azure.Storage;

/// <summary>
/// What waits in a queue. Messages being worked on are hidden until they are done or given back: they count, but nobody sees
/// their age. A queue whose messages are all being worked on therefore has some and none that is old.
/// </summary>
/// <param name="Queue">The queue.</param>
/// <param name="Messages">How many messages there are, as nearly as the service knows.</param>
/// <param name="Oldest">How long ago the oldest was put in, of the first 32 that can be seen; zero where there is none.</param>
public sealed record Backlog(string Queue, int Messages, TimeSpan Oldest);

using System.Text;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>What agencies and operators do, as the seed has it: a few uploads of few reports, some of them no reports, some the same again, and now and then a command.</summary>
/// <param name="ground">The stores.</param>
/// <param name="mail">The queues.</param>
/// <param name="turns">Whose turn it is.</param>
internal sealed class Story(Ground ground, Mail mail, Turns turns)
{
    /// <summary>Stands in every file that is no report.</summary>
    public static ReadOnlySpan<byte> NoReport => "NOREPORT"u8;

    private static readonly string[] Agencies = ["dongcheng", "xicheng"];

    public async Task TellAsync()
    {
        for (var acts = turns.Random.Next(1, 5); acts > 0; acts--)
        {
            if (turns.Chance(0.2))
            {
                Command();
            }
            else
            {
                Upload();
            }

            await turns.SleepAsync(turns.Chance(0.15) ? TimeSpan.FromMinutes(turns.Random.Next(90)) : TimeSpan.FromMilliseconds(turns.Random.Next(1, 1500)));
        }
    }

    private void Upload()
    {
        var report = Report();
        var path = $"{report.AgencySlug}/{turns.Random.Next(3)}.txt";
        var upload = turns.Chance(0.15)
            ? ground.Put(path, [.. Encoding.UTF8.GetBytes($"关于召开会议的通知\n请准时参加{turns.Random.Next(3)}。\n"), .. NoReport], null)
            : ground.Put(path, Encoding.UTF8.GetBytes(Text(report, turns.Random.Next(3))), report);
        if (!turns.Chance(mail.MischiefRate))
        {
            mail.Send(new Letter(QueueNames.Extract, UploadEvents.Write(upload)));
        }
    }

    private void Command()
    {
        var command = turns.Random.Next(4) switch
        {
            0 => new OperationMessage(OperationCommand.Withdraw, Report(), Undo: true),
            1 => new OperationMessage(OperationCommand.Reprocess),
            _ => new OperationMessage(OperationCommand.Withdraw, Report()),
        };
        mail.Send(new Letter(QueueNames.Operations, command.Write()));
    }

    private ReportId Report() => new(Agencies[turns.Random.Next(Agencies.Length)], turns.Random.Next(2021, 2023));

    private static string Text(ReportId report, int draft) =>
        new ReportText { Title = $"某某市水务局{report.Year}年政府信息公开工作年度报告", Overview = $"第{draft}稿。" }.ToString();
}

using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reports settings of <c>[Dataset]</c> in whose place a method comes.</summary>
internal static class StageSettings
{
    private static readonly string[] OfFiles = ["Format", "BadRows", "MaxBadRows", "Query"];
    private static readonly string[] OfSplit = ["TestUrl", "TestSize", "ValidationSize", "Shuffle", "Stratify", "GroupBy", "Gap"];

    public static void Check(AttributeArguments arguments, DatasetStagesModel stages, ProblemBag problems)
    {
        if (stages.Reader is { } reader)
        {
            Report(OfFiles, reader, "reads the rows by itself");
            if (stages.ReaderScope == "Everything")
            {
                Report(UrlChecks.Settings, reader, "takes no files");
            }
        }

        if (stages.Splitter is { } splitter)
        {
            Report(OfSplit, splitter, "divides the rows");
            if (splitter.ResultMembers.Count == 3)
            {
                Report(["ValidationUrl"], splitter, "chooses validation rows");
            }
        }

        void Report(IEnumerable<string> settings, StageModel stage, string reason)
        {
            foreach (var setting in settings.Where(arguments.Has))
            {
                problems.Add(DatasetProblems.ReplacedSetting, arguments.LocationOf(setting), setting, stage.MethodName, reason);
            }
        }
    }
}

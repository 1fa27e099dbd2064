using System.Globalization;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Checks <c>[Steps]</c>, and the step of <c>[IntRange]</c>.</summary>
internal static class StepChecks
{
    public static void Check(SpaceMember member, AttributeData steps, SpaceReader reader)
    {
        var arguments = reader.Arguments(steps);
        if (steps.ConstructorArguments.FirstOrDefault().Value is int count and < 2)
        {
            reader.Add(HyperparameterProblems.TooFewSteps, arguments.LocationAt(0), count.ToString(CultureInfo.InvariantCulture), member.Symbol.Name);
        }

        if (member.Ranges.IsEmpty || member.Range is { Name: "Choice" })
        {
            reader.Add(HyperparameterProblems.StepsWithoutRange, arguments.Location, member.Symbol.Name);
        }
    }

    /// <summary>Checks the distance of neighbours in a range of integers.</summary>
    public static void CheckDistance(SpaceMember member, AttributeData range, long minimum, long maximum, SpaceReader reader)
    {
        var arguments = reader.Arguments(range);
        if (arguments.Value("Step") is long step)
        {
            var reason = step < 1 ? "a step is 1 or more"
                : arguments.Boolean("Log") ? "a logarithmic range has no steps of one size"
                : step > (decimal)maximum - minimum && minimum < maximum ? $"no value but {minimum.ToString(CultureInfo.InvariantCulture)} would be left"
                : null;
            if (reason is not null)
            {
                reader.Add(
                    HyperparameterProblems.InvalidStep, arguments.LocationOf("Step"), step.ToString(CultureInfo.InvariantCulture), member.Symbol.Name, reason);
            }
        }
    }
}

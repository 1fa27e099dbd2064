using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Methods;

/// <summary>What training and evaluation methods have in common, whatever they take.</summary>
internal static class LearnMethods
{
    /// <summary>Whether generated code can call a method and wait for it; problems if not.</summary>
    public static bool CheckForm(IMethodSymbol method, string noun, Location location, ProblemBag problems)
    {
        if (SignatureReader.Form(method) is { } form)
        {
            problems.Add(TaskProblems.NotAnOrdinaryMethod, location, method.Name, form, noun);
            return false;
        }

        if (method.IsGenericMethod)
        {
            problems.Add(TaskProblems.Generic, location, method.Name, "it is");
            return false;
        }

        if (method is { ReturnsVoid: true, IsAsync: true })
        {
            problems.Add(TaskProblems.AsyncVoid, location, method.Name);
            return false;
        }

        return true;
    }
}

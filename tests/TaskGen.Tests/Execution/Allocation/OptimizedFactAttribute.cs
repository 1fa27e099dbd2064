using System.Diagnostics;
using System.Reflection;

namespace TaskGen.Tests.Execution.Allocation;

/// <summary>A test of a build with optimization: without, asynchronous methods take objects of their own.</summary>
public sealed class OptimizedFactAttribute : FactAttribute
{
    public OptimizedFactAttribute()
    {
        if (typeof(RunOptions).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            Skip = "The build is not optimized: dotnet test -c Release.";
        }
    }
}

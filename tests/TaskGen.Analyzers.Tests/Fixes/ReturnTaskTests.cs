using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class ReturnTaskTests
{
    [Fact]
    public Task VoidBecomesTask() => Verify.FixesAsync<ReturnTask>(
        """
        public static partial class Wine
        {
            [Task] public static async void {|TG0007:Count|}(int number) => await Task.Yield();

            /// <summary>Again.</summary>
            [Task]
            public static async void {|TG0007:Twice|}()
            {
                await Task.Yield();
            }
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static async Task Count(int number) => await Task.Yield();

            /// <summary>Again.</summary>
            [Task]
            public static async Task Twice()
            {
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task AUsingIsAddedWhereThereIsNone() => Verify.WithoutImplicitUsingsFixesAsync<ReturnTask>(
        """
        using System;
        using TaskGen;

        namespace Acme;

        public static partial class Wine
        {
            [Task] public static async void {|TG0007:Count|}(Func<int>? {|TG0009:number|}) => await System.Threading.Tasks.Task.Yield();
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using TaskGen;

        namespace Acme;

        public static partial class Wine
        {
            [Task] public static async Task Count(Func<int>? {|TG0009:number|}) => await System.Threading.Tasks.Task.Yield();
        }
        """);
}

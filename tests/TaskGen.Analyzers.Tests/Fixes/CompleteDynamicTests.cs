using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CompleteDynamicTests
{
    [Theory]
    [InlineData(
        "async Task<int> {|TG1018:Search|}(int count) { await Task.Yield(); return Twice(count) + count; }",
        "async Task<int> Search(WorkflowContext flow, int count) { await Task.Yield(); return await flow.Wine.Twice(count) + count; }")]
    [InlineData(
        "async Task {|TG1018:Search|}() => await SaveAsync(Twice(1));",
        "async Task Search(WorkflowContext flow) => await flow.Wine.SaveAsync(await flow.Wine.Twice(1));")]
    [InlineData(
        "int {|TG1018,TG1019:Search|}(int count) => Twice(count);",
        "async Task<int> Search(WorkflowContext flow, int count) => await flow.Wine.Twice(count);")]
    [InlineData(
        "Task {|TG1018:Search|}(int count) => SaveAsync(count);",
        "async Task Search(WorkflowContext flow, int count) => await flow.Wine.SaveAsync(count);")]
    [InlineData(
        "int {|TG1019:Search|}(WorkflowContext context, int count) { if (count > 1) { return 1; } return count; }",
        "Task<int> Search(WorkflowContext context, int count) { if (count > 1) { return Task.FromResult<int>(1); } return Task.FromResult<int>(count); }")]
    [InlineData(
        "void {|TG1019:Search|}(WorkflowContext context, int count) { /* saved */ Twice(count); }",
        "async Task Search(WorkflowContext context, int count) { /* saved */ await context.Wine.Twice(count); }")]
    public Task WhatIsMissingIsAdded(string before, string after) => Verify.FixesAsync<CompleteDynamic>(With(before), With(after));

    [Theory]
    [InlineData("void {|TG1019:Search|}(WorkflowContext flow, int count) { }")]
    [InlineData("async Task {|TG1018:Search|}(int count, WorkflowContext flow) { await Task.Yield(); }")]
    [InlineData("Task {|TG1018:Search|}(int count) { return Task.CompletedTask; }")]
    public Task NothingIsOfferedWhereNothingIsAwaitedOrTheContextWouldMove(string method) => Verify.OffersNothingAsync<CompleteDynamic>(With(method));

    private static string With(string method) => $$"""
        public static partial class Wine
        {
            [Task] public static int Twice(int number, CancellationToken token = default) => 2 * number;
            [Task] public static Task SaveAsync(int number) => Task.CompletedTask;

            /// <summary>Searches.</summary>
            [Workflow(Dynamic = true)]
            public static {{method}}
        }
        """;
}

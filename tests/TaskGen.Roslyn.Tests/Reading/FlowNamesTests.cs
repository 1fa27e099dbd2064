using System.Reflection;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Tests.Support;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class FlowNamesTests
{
    [Fact]
    public void NoMemberOfTheContextIsTheNameOfAClass()
    {
        var members = typeof(WorkflowContext).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.NonPublic)
            .Where(member => !member.Name.Contains('_', StringComparison.Ordinal) && !member.Name.StartsWith('.'))
            .Where(member => member is not (MethodBase { IsAssembly: true } or PropertyInfo { GetMethod.IsAssembly: true }))
            .Select(member => member.Name).Distinct().ToList();
        Assert.Contains("Seed", members);
        Assert.All(members, member => Assert.Equal(member + "_", FlowNames.Of(Symbols.Type($"class {member};", member))));
    }
}

using TaskGen.Text;

namespace TaskGen.Tests.Text;

public class TypeTextTests
{
    [Theory]
    [InlineData(typeof(int), "System.Int32")]
    [InlineData(typeof(string[,]), "System.String[,]")]
    [InlineData(typeof(Dictionary<string, List<Uri>>), "System.Collections.Generic.Dictionary<System.String, System.Collections.Generic.List<System.Uri>>")]
    [InlineData(typeof(Dictionary<int, int>.KeyCollection), "System.Collections.Generic.Dictionary<System.Int32, System.Int32>.KeyCollection")]
    [InlineData(typeof(TypeTextTests), "TaskGen.Tests.Text.TypeTextTests")]
    public void TypesAreWrittenAsInCSharp(Type type, string expected) => Assert.Equal(expected, TypeText.Of(type));
}

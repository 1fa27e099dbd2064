using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0024")]
public class InvalidCodecTests
{
    [Theory]
    [InlineData("public sealed class HandleCodec;", "does not implement ICodec<T>")]
    [InlineData("public interface HandleCodec;", "is no class")]
    [InlineData("public enum HandleCodec;", "is no class")]
    [InlineData("public static class HandleCodec;", "is static")]
    [InlineData("public abstract class HandleCodec : Base;", "is abstract")]
    [InlineData("file sealed class HandleCodec : Base;", "is local to its file")]
    [InlineData("public sealed class HandleCodec(int number) : Base { public int Number => number; }", "has no accessible constructor without parameters")]
    [InlineData("public sealed class HandleCodec : Base { private HandleCodec() { } }", "has no accessible constructor without parameters")]
    public Task AClassThatIsNoCodecIsReported(string declaration, string reason) => Verify.ReportsAsync(
        $$"""
        [assembly: Codec(typeof({|TG0024:HandleCodec|}))]

        public sealed record Handle(int Number);

        {{declaration}}

        public abstract class Base : ICodec<Handle>
        {
            public string Identity => "handle/1";
            public void Write(Stream destination, Handle value) { }
            public Handle Read(Stream source) => new(1);
        }

        public static partial class Wine
        {
            [Task] public static Handle Count(Handle handle) => handle;
        }
        """,
        $"'HandleCodec' is not used as a codec, since it {reason}: name a class with a public parameterless constructor that implements ICodec<T>");

    [Fact]
    public Task AnOpenGenericClassIsReported() => Verify.ReportsAsync("""
        [assembly: Codec(typeof({|TG0024:ListCodec<>|}))]

        public sealed class ListCodec<T> : ICodec<List<T>>
        {
            public string Identity => "list/1";
            public void Write(Stream destination, List<T> value) { }
            public List<T> Read(Stream source) => [];
        }
        """);

    [Fact]
    public Task AnInternalClassWillDo() => Verify.ReportsNothingAsync("""
        [assembly: Codec(typeof(HandleCodec))]

        public sealed class Handle;

        internal sealed class HandleCodec : ICodec<Handle>
        {
            public string Identity => "handle/1";
            public void Write(Stream destination, Handle value) { }
            public Handle Read(Stream source) => new();
        }

        public static partial class Wine
        {
            [Task] public static Handle Count(Handle handle) => handle;
        }
        """);

    [Fact]
    public Task WhatTheCompilerReportsIsNotReportedTwice() => Verify.ReportsAsync("""
        [assembly: Codec(typeof({|CS0246:Absent|}))]
        """);

    [Fact]
    public Task AnotherAttributeOfThatNameIsNoneOfOurs() => Verify.ReportsNothingAsync("""
        [assembly: Acme.Codec(typeof(int))]

        namespace Acme
        {
            [AttributeUsage(AttributeTargets.Assembly)]
            public sealed class CodecAttribute(Type type) : Attribute
            {
                public Type Type => type;
            }
        }
        """);
}

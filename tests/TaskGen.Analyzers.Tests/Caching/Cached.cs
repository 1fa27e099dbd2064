using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

/// <summary>A class around the methods that a test is about.</summary>
internal static class Cached
{
    public static string Of(string members) => $$"""
        using System.Diagnostics;
        using System.Security.Cryptography;

        public static partial class Wine
        {
            {{members}}
        }
        """;
}

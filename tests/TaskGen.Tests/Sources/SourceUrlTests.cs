using TaskGen.Sources;

namespace TaskGen.Tests.Sources;

public sealed class SourceUrlTests
{
    [Theory]
    [InlineData("https://ada:secret@example.org/a.csv", "https://example.org/a.csv")]
    [InlineData("https://ada@example.org:8080", "https://example.org:8080")]
    [InlineData("https://example.org/a@b.csv", "https://example.org/a@b.csv")]
    [InlineData("https://example.org/a.csv?x=1&Signature=abc&Expires=5", "https://example.org/a.csv?x=1&Signature=***&Expires=***")]
    [InlineData("https://example.org/a.csv?Expires=5&key=train", "https://example.org/a.csv?Expires=5&key=train")]
    [InlineData("https://x.blob.core.windows.net/a.csv?sv=2024&sp=r&sig=abc", "https://x.blob.core.windows.net/a.csv?sv=***&sp=***&sig=***")]
    [InlineData("https://example.org/a.csv?access_token=abc", "https://example.org/a.csv?access_token=***")]
    [InlineData("s3://bucket/what?is=this@all", "s3://bucket/what?is=this@all")]
    [InlineData("data/what?.csv", "data/what?.csv")]
    [InlineData("file:///data/a@b.csv", "file:///data/a@b.csv")]
    public void WhatIsSecretIsNotShown(string url, string shown) => Assert.Equal(shown, SourceUrl.Redact(url));

    [Fact]
    public void AUrlThatIsSignedAnewMeansTheSame()
    {
        Assert.Equal(
            SourceUrl.KeyOf("https://ada:old@example.org/a.csv?part=1&X-Amz-Date=1&X-Amz-Signature=abc"),
            SourceUrl.KeyOf("https://bob:new@example.org/a.csv?part=1&X-Amz-Date=2&X-Amz-Signature=def"));
        Assert.NotEqual(SourceUrl.KeyOf("https://example.org/a.csv?part=1"), SourceUrl.KeyOf("https://example.org/a.csv?part=2"));
        Assert.NotEqual(SourceUrl.KeyOf("https://example.org/a.csv?token=1"), SourceUrl.KeyOf("https://example.org/a.csv?token=2"));
        Assert.NotEqual(SourceUrl.KeyOf("https://example.org/a.csv?expires=1"), SourceUrl.KeyOf("https://example.org/a.csv?expires=2"));
    }

    [Theory]
    [InlineData("data/wine.csv", null)]
    [InlineData("/data/wine.csv", null)]
    [InlineData("C:\\data\\wine.csv", null)]
    [InlineData("data/a b://c.csv", null)]
    [InlineData("file:/data/wine.csv", "file")]
    [InlineData("FILE:///data/wine.csv", "file")]
    [InlineData("S3://bucket/wine.csv", "s3")]
    public void ThePartBeforeTwoSlashesIsTheScheme(string url, string? scheme) => Assert.Equal(scheme, SourceUrl.SchemeOf(url));
}

using System.Globalization;

namespace TaskGen.Tests.Sources;

/// <summary>An answer, with whatever is wrong with it.</summary>
/// <param name="Status">The status line after the version.</param>
/// <param name="Body">The bytes that it announces.</param>
internal sealed record OddAnswer(string Status, byte[] Body)
{
    /// <summary>Further headers, as lines.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>How many bytes come before the connection ends; all by default.</summary>
    public int? EndAfter { get; init; }

    /// <summary>Whether the connection stays open after the bytes, and nothing comes.</summary>
    public bool IsSilentThen { get; init; }

    public static OddAnswer Ok(byte[] body, params string[] headers) => new("200 OK", body) { Headers = headers };

    public static OddAnswer Empty(string status, params string[] headers) => new(status, []) { Headers = headers };

    /// <summary>What a server does that has learned HTTP: ranges on a condition, and nothing for a version that the client has.</summary>
    public static OddAnswer Proper(OddRequest request, byte[] body, string eTag)
    {
        if (request["If-None-Match"] == eTag)
        {
            return Empty("304 Not Modified", $"ETag: {eTag}");
        }

        return request.Start > 0 && request["If-Range"] == eTag
            ? new("206 Partial Content", body[request.Start..])
            {
                Headers =
                [
                    $"ETag: {eTag}",
                    string.Create(CultureInfo.InvariantCulture, $"Content-Range: bytes {request.Start}-{body.Length - 1}/{body.Length}"),
                ],
            }
            : Ok(body, $"ETag: {eTag}");
    }

    public string Head() =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status}\r\nConnection: close\r\nContent-Length: {Body.Length}\r\n")
        + string.Concat(Headers.Select(static header => header + "\r\n")) + "\r\n";

    public ReadOnlyMemory<byte> Sent() => Body.AsMemory(0, EndAfter ?? Body.Length);
}

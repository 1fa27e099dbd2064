using System.Data.Common;
using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>Says what a database refused.</summary>
internal static class QueryFault
{
    /// <summary>The error for a fault of a database: one that may pass can be tried again.</summary>
    public static Exception Of(string dataset, DatasetQuery query, string problem, DbException error)
    {
        var place = query.Connection is { } connection ? $"the connection '{connection}'" : $"the database '{SourceUrl.Redact(query.DatabaseUrl!)}'";
        var message = $"The dataset '{dataset}': {problem}, by the provider '{query.Provider}' and {place}: {error.Message.TrimEnd('.')}.";
        return error.IsTransient ? new IOException(message, error) : new DatasetException(message, error);
    }
}
